/** Version of the program that reads documents, kept with each report that it reads: the one of package.json. */
export const extractorVersion = '0.2.0'
