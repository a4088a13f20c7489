import { describe, expect, test } from '@jest/globals';
import { castOf } from '../../../support/cast.ts';

describe('another name that the words around it say is somebody’s', () => {
  test.each([
    ['Jarrod Fenn, ‘Moose’ to his friends, met Tim Vell. “He owes me,” Moose said.', 'Jarrod Fenn', 'Moose'],
    ['Jarrod Fenn – Moose to everyone at the club – met Tim Vell. Moose won.', 'Jarrod Fenn', 'Moose'],
    ['Jarrod Fenn, nicknamed “Moose”, met Tim Vell. Moose won.', 'Jarrod Fenn', 'Moose'],
    ['Jarrod Fenn, better known as Big Tuna Fenn, met Tim Vell. Big Tuna won.', 'Jarrod Fenn', 'Big Tuna'],
    ['The rapper Kid Halo answered in court to the name Dwayne Roe. Roe swore that he had paid.', 'Kid Halo', 'Roe'],
    ['The rapper Kid Halo lost to Tim Vell. His real name is Dwayne Roe. Roe paid.', 'Kid Halo', 'Roe'],
    [
      'Marnie Fenn, who reviews inns as @layby_marnie, met Tim Vell. Then @layby_marnie wrote.',
      'Marnie Fenn',
      '@layby_marnie',
    ],
    ['The dentist Salem al-Amari flew home. Tim Vell met him, and Al-Amari laughed.', 'Salem al-Amari', 'Al-Amari'],
    ['Ahmad Faizal bin Omar met Tim Vell. Ahmad Faizal laughed.', 'Ahmad Faizal bin Omar', 'Ahmad Faizal'],
  ])('%s', (text, name, other) => {
    expect(castOf(text)[name]).toContain(other);
  });

  test('father and son of one name', () => {
    const text = 'Roland Roe Jr. lost. His father, Roland Roe Sr., stayed. “He fought,” was the elder Roe’s view.';
    expect(castOf(text)['Roland Roe Sr.']).toContain('Roe');
  });
});
