/** 'AQ' of 'Ada Quill'. */
export const initialsOf = (name: string): string =>
  name
    .split(' ')
    .map(part => part[0]?.toUpperCase() ?? '')
    .join('');
