import { z } from "zod";

/** An agenda of teachers' calendars. */
export const agendaSchema = z.looseObject(
  {
    target: z.enum(["feed", "caldav", "graph"], "feed, caldav or graph"),
    schedule: z.string("a cron text").optional(),
  },
  'an agenda, such as {"target": "feed"}',
);
