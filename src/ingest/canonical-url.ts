// One address for one page: what stands in a link for the sake of counting readers is taken off.

// By name or by how the name begins. Lists agree on these: they never choose what the page shows.
const TRACKING =
  /^(utm_\w*|ga_\w+|mtm_\w+|pk_\w+|piwik_\w+|hsa_\w+|_hs\w+|at_(medium|campaign|link\w*|ptr_name|format|bbc_team)|ns_\w+|mc_[ce]id|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igshid?|igsh|li_fat_id|vero_\w+|oly_\w+_id|wickedid|srsltid|s_cid|ncid|cmpid?|cmp|ocid|smid|smtyp|ito|ftag|ref_?src|ref_url|__twitter_impression|guccounter|guce_\w+|taid|xtor|spm|mkt_tok|emc)$/i;

/**
 * The URL without fragment, tracking parameters and default port. Other parameters stay as they are, in their order:
 * on many sites they name the page.
 * @returns null where the text is no http(s) URL.
 */
export function cleanUrl(text: string, base?: string): string | null {
  const url = URL.parse(text.trim(), base);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  const kept = url.search
    .slice(1)
    .split('&')
    .filter(pair => pair !== '' && !TRACKING.test(pair.split('=')[0]!));
  url.search = kept.join('&');
  return url.href;
}

const siteOf = (url: URL): string => url.host.replace(/^(www\d?|m|mobile|amp|edition)\./, '');

/** Whether both hosts are of one site: the same but for www, m and the like, or one below the other. */
function sameSite(a: URL, b: URL): boolean {
  const [x, y] = [siteOf(a), siteOf(b)];
  return x === y || (x.includes('.') && y.endsWith(`.${x}`)) || (y.includes('.') && x.endsWith(`.${y}`));
}

/**
 * The page's canonical URL (RFC 6596): the first of the candidates (rel=canonical, og:url) that is of the page's own site
 * and does not point a story at a front page, as careless templates do; else the address it was found at.
 */
export function canonicalUrl(finalUrl: string, candidates: (string | null)[]): string {
  const found = new URL(finalUrl);
  for (const candidate of candidates) {
    const cleaned = candidate === null ? null : cleanUrl(candidate, finalUrl);
    if (!cleaned) continue;
    const url = new URL(cleaned);
    const isFrontPage = url.pathname === '/' && url.search === '' && found.pathname !== '/';
    // A saved page has no site: it is taken at its word.
    if ((found.protocol === 'file:' || sameSite(url, found)) && !isFrontPage) return cleaned;
  }
  return cleanUrl(finalUrl) ?? finalUrl;
}
