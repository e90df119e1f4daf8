/** The licence under which the compilation is offered: its SPDX id and address. The documents are not part of it; the program has its own. */
export const dataLicence = {
  id: 'CC-BY-4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const
