import type { ProvisionPage } from '#desk';

/** How to check the quotation without trusting this site. */
export function VerifySteps({ verify }: { verify: ProvisionPage['verify'] }) {
  return (
    <>
      <ol class="steps">
        {verify.steps.map((step) => (
          <li>
            <Step text={step} />
          </li>
        ))}
      </ol>
      <dl class="digests">
        <div>
          <dt>Archived bytes</dt>
          <dd>
            <code>{verify.bodyDigest}</code>
          </dd>
        </div>
        <div>
          <dt>Canonical text</dt>
          <dd>
            <code>{verify.textDigest}</code>
          </dd>
        </div>
        {verify.log !== null && (
          <div>
            <dt>Transparency log</dt>
            <dd>{verify.log}</dd>
          </div>
        )}
      </dl>
    </>
  );
}

/** A step as a sentence, with what stands between back ticks shown as a command. */
function Step({ text }: { text: string }) {
  return (
    <>
      {text
        .split(/(`[^`]+`)/)
        .map((part) =>
          part.startsWith('`') && part.length > 2 ? <code class="command">{part.slice(1, -1)}</code> : part,
        )}
    </>
  );
}
