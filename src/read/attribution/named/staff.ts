// What those are called who speak for somebody.

const REPRESENTATIVE = /^(?:spokes(?:man|woman|person|people|men|women)|reps?|representatives?|publicist)$/i;
const TEAM =
  /^(?:campaign|team|camp|office|management|representatives|lawyers?|attorneys?|solicitors?|barristers?|counsel|agents?|agency|handlers|entourage|people|pr)$/i;
const ACTING = /^(?:acting|speaking|appearing|working)$/;

export const isRepresentative = (word: string) => REPRESENTATIVE.test(word);
/** Who speaks for the person that they are of: 'his campaign', 'her lawyers'. */
export const isTeam = (word: string) => TEAM.test(word);
/** 'lawyers [acting] for Quill' */
export const isActing = (word: string) => ACTING.test(word);
