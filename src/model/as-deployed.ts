/** How messages say that something is known from the account. */

/** Behind the name of what the account told of: that it did, and when; nothing for what is in the templates. */
export const asDeployed = (on: string | undefined): string =>
  on === undefined ? '' : ` (as deployed on ${on})`;
