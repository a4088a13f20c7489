// What offices are held of, and ministries and academies are for.
import { setOf } from '../../word-list.ts';

/** What people hold offices of. Our own list. */
export const FIELDS =
  setOf(`state staff police defence defense health education transport transportation finance justice treasury commerce labor
  labour energy agriculture interior housing war trade tourism culture sport sports communications operations security
  intelligence prosecutions works affairs homeland veterans foreign internal external public national general human
  services resources information technology immigration development environment water power mines lands parks elections schools
  corrections planning science women children youth media marketing research surgery programming news parliament
  congress house senate council board cabinet administration commons lords navy army opposition party committee assembly
  revenue customs equality culture digital innovation strategy policy legislation budget roads railways fisheries forests
  arts sciences social care exports food drug disease control prevention`);
