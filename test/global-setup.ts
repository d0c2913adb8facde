import { bundle } from '../.scripts/build/bundle.ts';

/** Worker threads run the built program, so it is built once before the tests. */
export default async function setup(): Promise<void> {
  await bundle();
}
