/** Something is wrong with where the data live, in a sentence for whoever runs the server. */
export class DatabaseProblem extends Error {}
