/** Offsets beyond this are refused, so that no request makes the database count for ever. @internal */
export const LARGEST_OFFSET = 1_000_000;

/** The same for the number of a page. @internal */
export const LARGEST_PAGE = 100_000;
