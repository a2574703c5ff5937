/** A standing text, written once and set as a page, as Markdown and as JSON. Links stand as `[words](/address)`, code between back ticks. */
export interface Prose {
  readonly title: string;
  readonly address: string;
  readonly description: string;
  readonly opening: string;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly parts: readonly (string | readonly string[])[];
  }[];
}
