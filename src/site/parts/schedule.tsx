import type { DocumentRef, ShownSchedule } from '#desk';
import type { ScheduleAct } from '../acts.ts';
import type { Here } from '../serving/house.ts';
import { Section } from './section.tsx';

/** When the document is looked at next and why then, with what a reader may change about it. */
export function Schedule({ schedule, document, here }: { schedule: ShownSchedule; document: DocumentRef; here: Here }) {
  return (
    <Section id="schedule" title="When it is looked at">
      <p>
        {schedule.said} {schedule.why}
      </p>
      <form method="post" action={`${document.address}/schedule`} class="watch">
        <input type="hidden" name="key" value={here.key()} />
        {schedule.paused === null ? (
          <>
            <Choice act="check-now" name="Check now" />
            <Choice act="pause" name="Pause" />
          </>
        ) : (
          <Choice act="resume" name="Resume" />
        )}
      </form>
    </Section>
  );
}

function Choice({ act, name }: { act: ScheduleAct; name: string }) {
  return (
    <button type="submit" name="act" value={act} class="quiet">
      {name}
    </button>
  );
}
