/** The folder with the page that is tested; `DAEKNING_TEST_DIST` names one that was built elsewhere or with other data. */
export const BUILT_PAGE = process.env.DAEKNING_TEST_DIST ?? 'dist';
