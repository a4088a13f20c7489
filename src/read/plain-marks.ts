/**
 * Whether a character that is no plain letter or digit is surely none in any script: ASCII, the hard blank, and the dashes and
 * quotation marks of U+2000 to U+206F.
 */
export const isPlainMark = (code: number): boolean => code < 0x80 || code === 0xa0 || (code >= 0x2000 && code < 0x2070);
