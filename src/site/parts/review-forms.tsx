import type { ProvisionPage } from '#desk';
import { families, provisionTypes } from '#provisions';
import type { Here } from '../serving/house.ts';

const longestReason = 1000;

/** Says that a provision is read wrongly, for somebody else to decide. */
export function DisputeForm({ page, here }: { page: ProvisionPage; here: Here }) {
  return (
    <form class="review-form" method="post" action={`/review/${encodeURIComponent(page.id)}/dispute`}>
      <input type="hidden" name="key" value={here.key()} />
      <label for="dispute-reason">What is wrong about how it is read</label>
      <textarea id="dispute-reason" name="reason" rows={3} maxlength={longestReason} required></textarea>
      <button type="submit" class="quiet">
        Dispute this reading
      </button>
    </form>
  );
}

/** Decides what a wording states. The reason is shown with it from then on. */
export function DecideForm({ page, here }: { page: ProvisionPage; here: Here }) {
  const given = page.reviewed?.types ?? page.types;
  return (
    <form class="review-form" method="post" action={`/review/${encodeURIComponent(page.id)}`}>
      <input type="hidden" name="key" value={here.key()} />
      <label for="decide-main">What it states</label>
      <TypeSelect id="decide-main" chosen={given[0]?.id ?? null} none={null} />
      <label for="decide-second">And besides, in words of its own</label>
      <TypeSelect id="decide-second" chosen={given[1]?.id ?? null} none="Nothing else" />
      <label for="decide-severity">How severe for a consumer</label>
      <select id="decide-severity" name="severity">
        <option value="">As the rubric grades it</option>
        {(['high', 'medium', 'low'] as const).map((severity) => (
          <option value={severity} selected={page.reviewed?.severity === severity}>
            {severity}
          </option>
        ))}
      </select>
      <label for="decide-reason">Why</label>
      <textarea id="decide-reason" name="reason" rows={3} maxlength={longestReason} required></textarea>
      <button type="submit">Decide</button>
    </form>
  );
}

function TypeSelect({ id, chosen, none }: { id: string; chosen: string | null; none: string | null }) {
  return (
    <select id={id} name="types">
      {none !== null && <option value="">{none}</option>}
      {Object.entries(families).map(([family, title]) => (
        <optgroup label={title}>
          {provisionTypes
            .filter((type) => type.id.startsWith(`${family}.`))
            .map((type) => (
              <option value={type.id} selected={type.id === chosen}>
                {type.title}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
