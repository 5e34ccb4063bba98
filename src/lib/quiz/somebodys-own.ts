/** "His first bridge", "its own armada": a tale of somebody that goes on, of which a date is seldom the point. */
export const somebodysOwn = /\b(?:his|her|its|their)\b/i;
