/** How late a vendor may show what it took, in ms. Reasons and sources: docs/decisions/outbox.md. */
/** Before the first look after a request whose answer was lost. */
export const beforeLook = 120_000;
/** Between that look and the next. */
export const betweenLooks = 60_000;
/** Ms. By the vendor's clock; what is not shown this long after the request was never made. */
export const vendorLag = 100_000;
