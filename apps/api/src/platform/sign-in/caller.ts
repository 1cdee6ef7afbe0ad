/** Headers in which our server tells better-auth who calls; what a caller sends in them is dropped. */
export const ADDRESS_HEADER = 'x-relata-address';
export const REQUEST_HEADER = 'x-relata-request';

/** From where, and by which request, as in the log. */
export const callerOf = (headers: Headers | undefined): { address: string; requestId: string | null } => ({
  address: headers?.get(ADDRESS_HEADER) ?? '',
  requestId: headers?.get(REQUEST_HEADER) ?? null,
});
