/** Lists that come in pages. Octokit's own way takes a 409 for an empty list, after which everything would be written anew. */

/** How many entries a page has at most; what the API takes as `per_page`. */
export const PAGE = 100;

/** All pages of a list. */
export async function pages<T>(
  get: (page: number) => Promise<{ readonly data: readonly T[] }>,
): Promise<readonly T[]> {
  const all: T[] = [];
  for (let page = 1; ; page++) {
    const { data } = await get(page);
    all.push(...data);
    if (data.length < PAGE) return all;
  }
}
