/** Rows a table of the overview shows at most; the file has all. */
export const maxTableRows = 400
