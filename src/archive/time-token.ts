import { createHash, X509Certificate } from 'node:crypto';
import { fromBER, Integer, OctetString, type BaseBlock, type Sequence } from 'asn1js';
import {
  AlgorithmIdentifier,
  Certificate,
  ContentInfo,
  ExtKeyUsage,
  MessageImprint,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';
import { instantOf, ReadError, secondsOf, type Instant } from '#kernel';

/** What a token that was checked says. */
export interface StampedTime {
  readonly at: Instant;
  /** The authority's certificate's subject, as it names itself. */
  readonly by: string;
  readonly serial: string;
}

const oid = {
  sha256: '2.16.840.1.101.3.4.2.1',
  tstInfo: '1.2.840.113549.1.9.16.1.4',
  signedData: '1.2.840.113549.1.7.2',
  extendedKeyUsage: '2.5.29.37',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const;

/** A clock may be so many seconds off. */
const tolerance = 300;

/** A request to stamp these bytes (RFC 3161), for `application/timestamp-query`. The nonce is random and the caller's. */
export function timeRequest(content: Uint8Array | string, nonce: Uint8Array): Uint8Array {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: oid.sha256 }),
      hashedMessage: new OctetString({ valueHex: arrayOf(createHash('sha256').update(content).digest()) }),
    }),
    nonce: new Integer({ valueHex: arrayOf(positive(nonce)) }),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER());
}

/**
 * The token in an authority's answer, checked: granted, over these bytes, with our nonce, of now, and as `openTimeToken` does.
 *
 * @throws ReadError `token-refused`, `bad-token`
 */
export async function openTimeResponse(
  answer: Uint8Array,
  asked: { readonly content: string; readonly nonce: Uint8Array; readonly trusted: string; readonly now: Instant },
): Promise<{ token: Uint8Array; time: StampedTime }> {
  const response = parsed(() => new TimeStampResp({ schema: wholeOf(answer) }), 'answer');
  // Granted, or granted with modifications.
  if (response.status.status > 1 || response.timeStampToken === undefined) {
    const why = (response.status.statusStrings ?? []).map((text) => text.valueBlock.value).join(' ');
    throw new ReadError('token-refused', `The authority refuses with status ${response.status.status}. ${why}`.trim());
  }
  const token = new Uint8Array(response.timeStampToken.toSchema().toBER());
  const time = await openTimeToken(token, asked.content, asked.trusted, asked.now);
  const nonce = infoOf(signedDataOf(token)).nonce;
  if (nonce === undefined || !Buffer.from(nonce.valueBlock.valueHexView).equals(positive(asked.nonce)))
    throw bad('it is an answer to another request');
  if (secondsOf(time.at) < secondsOf(asked.now) - tolerance) throw bad(`it is of ${time.at}, and it was asked for now`);
  return { token, time };
}

/**
 * Checks a time-stamp token: over these bytes, signed by a certificate that may stamp times and nothing else, which leads to
 * one of the trusted ones, both valid at the time stated, which is not in the future.
 *
 * @param trusted certificates in PEM
 * @throws ReadError `bad-token`
 */
export async function openTimeToken(
  token: Uint8Array,
  content: string,
  trusted: string,
  now: Instant,
): Promise<StampedTime> {
  const signed = signedDataOf(token);
  const info = infoOf(signed);
  const imprint = info.messageImprint;
  const digest = createHash('sha256').update(content).digest();
  if (
    imprint.hashAlgorithm.algorithmId !== oid.sha256 ||
    !digest.equals(Buffer.from(imprint.hashedMessage.valueBlock.valueHexView))
  )
    throw bad('it is over other bytes');
  const result = await signed
    .verify({
      signer: 0,
      data: arrayOf(Buffer.from(content)),
      trustedCerts: certificatesIn(trusted),
      checkChain: true,
      extendedMode: true,
    })
    .catch((error: { message?: string }) => {
      throw bad(error.message ?? 'it cannot be verified');
    });
  const signer = result.signerCertificate;
  if (result.signatureVerified !== true || result.signerCertificateVerified !== true || signer == null)
    throw bad('its signature is not valid');
  if (!stampsTimesOnly(signer)) throw bad('its certificate is not one for stamping times');
  if (!namesCertificate(signed, signer)) throw bad('it names another certificate than the one that signed it');
  const at = instantOf(Math.floor(info.genTime.getTime() / 1000));
  if (secondsOf(at) > secondsOf(now) + tolerance) throw bad(`it is of ${at}, which is in the future`);
  return {
    at,
    by: new X509Certificate(Buffer.from(signer.toSchema(true).toBER())).subject.replaceAll('\n', ', '),
    serial: Buffer.from(info.serialNumber.valueBlock.valueHexView).toString('hex'),
  };
}

/** The certificates of a file in PEM. @throws ReadError `bad-certificates` */
export function certificatesIn(pem: string): Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  try {
    const found = blocks.map((block) => Certificate.fromBER(arrayOf(new X509Certificate(block).raw)));
    if (found.length > 0) return found;
  } catch (error) {
    throw new ReadError('bad-certificates', 'A certificate of the time-stamping authority cannot be read.', {
      cause: error,
    });
  }
  throw new ReadError('bad-certificates', 'The file of the time-stamping authority holds no certificate in PEM.');
}

function signedDataOf(token: Uint8Array): SignedData {
  return parsed(() => {
    const content = new ContentInfo({ schema: wholeOf(token) });
    if (content.contentType !== oid.signedData) throw bad('it is no signed data');
    const signed = new SignedData({ schema: content.content });
    if (signed.signerInfos.length !== 1) throw bad('it has not one signature');
    return signed;
  }, 'token');
}

function infoOf(signed: SignedData): TSTInfo {
  return parsed(() => {
    const content = signed.encapContentInfo.eContent;
    if (signed.encapContentInfo.eContentType !== oid.tstInfo || content === undefined) throw bad('it states no time');
    return TSTInfo.fromBER(content.getValue());
  }, 'token');
}

/** RFC 3161, 2.3: the extended key usage is critical and for stamping times alone. */
function stampsTimesOnly(certificate: Certificate): boolean {
  const extension = certificate.extensions?.find(({ extnID }) => extnID === oid.extendedKeyUsage);
  const usage = extension?.parsedValue;
  return (
    extension?.critical === true &&
    usage instanceof ExtKeyUsage &&
    usage.keyPurposes.length === 1 &&
    usage.keyPurposes[0] === oid.timeStamping
  );
}

/** RFC 3161, 2.4.1: the signed attributes name the certificate by its hash, so that no other can be put in its place. */
function namesCertificate(signed: SignedData, certificate: Certificate): boolean {
  const attributes = signed.signerInfos[0]?.signedAttrs?.attributes ?? [];
  const der = Buffer.from(certificate.toSchema(true).toBER());
  for (const [type, algorithm] of [
    [oid.signingCertificateV2, 'sha256'],
    [oid.signingCertificate, 'sha1'],
  ] as const) {
    const value = attributes.find((attribute) => attribute.type === type)?.values[0] as Sequence | undefined;
    const first = partsOf(partsOf(value)[0])[0];
    const parts = partsOf(first);
    const hash = parts.find((part) => part instanceof OctetString);
    const named = type === oid.signingCertificateV2 ? algorithmIn(parts[0]) : algorithm;
    if (hash !== undefined && named !== null)
      return createHash(named).update(der).digest().equals(Buffer.from(hash.valueBlock.valueHexView));
  }
  return false;
}

const hashes: Readonly<Record<string, string>> = {
  [oid.sha256]: 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** The hash that an ESSCertIDv2 names; SHA-256 where it names none. */
function algorithmIn(part: BaseBlock | undefined): string | null {
  if (part === undefined || part instanceof OctetString) return 'sha256';
  return hashes[String((partsOf(part)[0] as { getValue?: () => string } | undefined)?.getValue?.())] ?? null;
}

function partsOf(block: BaseBlock | undefined): BaseBlock[] {
  return (block as Sequence | undefined)?.valueBlock.value ?? [];
}

/** Bytes that are one value and nothing behind it. */
function wholeOf(bytes: Uint8Array): BaseBlock {
  const { offset, result } = fromBER(arrayOf(bytes));
  if (offset !== bytes.length) throw bad('it is not of one piece');
  return result as BaseBlock;
}

function parsed<T>(read: () => T, what: string): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError('bad-token', `The ${what} of the time-stamping authority cannot be read.`, { cause: error });
  }
}

function bad(why: string): ReadError {
  return new ReadError('bad-token', `The time-stamp token is not valid: ${why}.`);
}

/** The bytes as a positive integer: no sign bit, no zeroes before. */
function positive(nonce: Uint8Array): Buffer {
  const bytes = Buffer.from(nonce);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes;
}

function arrayOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
