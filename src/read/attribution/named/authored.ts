// 'a message [seen] by the Ledger' is not its own, as 'a message [written] by Quill' is.
import type { Token } from '../../types.ts';

const WRITTEN =
  /^(?:written|posted|sent|issued|signed|released|made|shared|put|published|penned|delivered|given|offered)$/;

/** Whether whoever stands behind the "by" or "from" at `by` may have written what stands before it. */
export const mayBeAuthor = (tokens: Token[], by: number): boolean =>
  tokens[by - 1]?.pos !== 'VERB' || WRITTEN.test(tokens[by - 1]!.text);
