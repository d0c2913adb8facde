/** What the pages of a report do in a browser. They can be read without it. */
import { followChanges } from './changes.ts';
import { followFindings } from './findings.ts';
import { filterPages } from './overview.ts';

followFindings();
filterPages();
followChanges();
