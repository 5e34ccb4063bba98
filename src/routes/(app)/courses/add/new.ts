/** Stands in the choice of a course for one that is still to be made. */
export const newCourse = 'new';
