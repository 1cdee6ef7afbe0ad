import { TryLimits } from '../core/auth/tries.js';
import { PublicError } from '../core/errors.js';
import { type Context, load, lock, Refused, type Tx, UserErrorCode, uuidOf } from '../core/index.js';
import { currentEmployee } from '../directory/index.js';
import { Certificate } from './certificate.entity.js';
import type { CertificateRevokeInput } from './certificate.inputs.js';
import type { CertificateCheck } from './certificate.types.js';
import { tellCertificatesEnded } from './certified.js';

/** Checks from one address in an hour: enough for who hires, not for who tries codes. */
const CHECKS = { window: 3600, max: 60 };
const checks = new TryLimits();

export async function revokeCertificate(tx: Tx, input: CertificateRevokeInput): Promise<Certificate> {
  await lock(tx, Certificate, input.id);
  const certificate = await load(tx, Certificate, input);
  const revokedReason = input.reason.trim();
  if (!revokedReason || revokedReason.length > 500) throw new Refused(UserErrorCode.INVALID, 'Say in at most 500 characters why.', 'reason');
  if (certificate.revokedAt) throw new Refused(UserErrorCode.WRONG_STATE, 'This certificate was revoked already.', 'id');
  Object.assign(certificate, { revokedAt: new Date(), revokedReason, revokedBy: currentEmployee(tx) });
  await tx.em.flush();
  await tellCertificatesEnded(tx.sql, [uuidOf('cer', certificate.id) as string]);
  return certificate;
}

/** By number and code, signed in or not: whose it is, for what, and whether it holds. Nothing else, and null for anything but both. */
export async function checkCertificate(ctx: Context, number: string, code: string): Promise<CertificateCheck | null> {
  const { allowed, retryAfter } = await checks.consume(ctx.clientAddress, CHECKS);
  if (!allowed) throw new PublicError('RATE_LIMITED', 'Many certificates were checked from your address; go on in an hour.', { retryAfter });
  const [row] = await ctx.read.run('select relata.check_certificate($1, $2) as found', [number.trim().toUpperCase(), code.trim().toUpperCase()]);
  const found = row?.found as (Omit<CertificateCheck, 'issuedAt' | 'expiresAt'> & { issuedAt: string; expiresAt: string | null }) | null;
  return found && { ...found, issuedAt: new Date(found.issuedAt), expiresAt: found.expiresAt ? new Date(found.expiresAt) : null };
}
