/** Where the launcher put the real parts; `npm test` sets it. */
export interface TestTools {
  temporal: string;
  testServer: string;
  /** Serves S3. */
  rclone: string;
  chromium: string;
}

export function testTools(): TestTools {
  const text = process.env['ROUZHI_TEST_TOOLS'];
  if (!text) throw new Error('ROUZHI_TEST_TOOLS is not set: run the tests through `npm test -- <tier>`.');
  return JSON.parse(text) as TestTools;
}
