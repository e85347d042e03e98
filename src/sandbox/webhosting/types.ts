/** Kinds of web hosting. The ids are made up. */
export const websiteTypes = { cpanel: 1101, directadmin: 1102 } as const;
