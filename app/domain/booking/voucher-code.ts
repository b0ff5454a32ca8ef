/** How a voucher's eight characters are written: XXXX-XXXX, short enough to read out. */
export function displayVoucher(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
