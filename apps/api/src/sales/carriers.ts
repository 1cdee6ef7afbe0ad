/** Where each carrier shows how far a parcel has come; the number is put at the end. Known by how the carrier’s name begins. */
const PAGES: Record<string, string> = {
  dhl: 'https://www.dhl.com/en/home/tracking.html?tracking-id=',
  dpd: 'https://tracking.dpd.de/status/en_US/parcel/',
  fedex: 'https://www.fedex.com/fedextrack/?trknbr=',
  gls: 'https://gls-group.com/track/',
  ups: 'https://www.ups.com/track?tracknum=',
  usps: 'https://tools.usps.com/go/TrackConfirmAction?tLabels=',
};

/** The page as SQL over the shipment's alias; null for other carriers, and for what can be no number of a parcel. */
export const trackingUrl = (row: string): string =>
  `case when ${row}.tracking ~ '^[A-Za-z0-9 -]+$' then case ${Object.entries(PAGES)
    .map(([name, page]) => `when lower(${row}.carrier) ~ '^${name}\\M' then '${page}'`)
    .join(' ')} end || replace(${row}.tracking, ' ', '') end`;
