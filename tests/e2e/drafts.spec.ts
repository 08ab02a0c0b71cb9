import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { linkTo, pixelOf, placeNamed } from './map-places.ts';
import {
  councilsWithout,
  EXAMPLES,
  expect,
  expectIdle,
  mapFrame,
  openFile,
  openPage,
  type PlanFile,
  planButton,
  test,
  verdict,
} from './page.ts';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Planer og versioner' });
const saveState = (page: Page): Locator => page.getByText('Ikke gemt i fil', { exact: true });
const conflict = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Planen er ændret i en anden fane' });

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Planer og versioner' }).click();
  await expect(dialog(page)).toBeVisible();
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
}

/** Renames the plan: a change like any other. */
async function rename(page: Page, name: string): Promise<void> {
  await openDialog(page);
  await page.getByLabel('Planens navn').fill(name);
  await page.getByLabel('Planens navn').press('Enter');
  await expect(dialog(page).getByRole('status')).toContainText(name);
  await closeDialog(page);
}

async function expectPlan(page: Page, name: string): Promise<void> {
  await expect(planButton(page)).toHaveAccessibleName(`Plan: ${name}. Vælg eksempel`);
}

/** Waits until what is on the page lies in the browser too. */
async function expectKept(page: Page): Promise<void> {
  await openDialog(page);
  await expect(dialog(page).getByText(/Kladden er gemt i browseren/)).toBeVisible();
  await closeDialog(page);
}

/** The process of the tab dies: nothing on the page hears of it. */
async function kill(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

async function openTab(context: BrowserContext, query = ''): Promise<Page> {
  const page = await context.newPage();
  await openPage(page, query);
  return page;
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id, help, nodes }) => [id, help, nodes[0]?.failureSummary])).toEqual([]);
}

test('a killed tab comes back with its plan and its history, and what was undone stays undone', async ({
  context,
}) => {
  const first = await openTab(context);
  await rename(first, 'Min egen plan');
  await rename(first, 'Fortrudt navn');
  await expect(saveState(first)).toBeVisible();
  await kill(first);

  const second = await openTab(context);
  await expectPlan(second, 'Fortrudt navn');
  await expect(saveState(second)).toBeVisible();
  await second.keyboard.press('Control+z');
  await expectPlan(second, 'Min egen plan');
  await expectKept(second);
  await kill(second);

  const third = await openTab(context);
  await expectPlan(third, 'Min egen plan');
  await third.reload();
  await expectPlan(third, 'Min egen plan');
  await third.keyboard.press('Control+z');
  await expectPlan(third, EXAMPLES.mixed);
  await expect(saveState(third)).toBeHidden();
});

test('a tab killed in the middle of a stroke comes back with what was painted, as one step', async ({
  context,
}) => {
  const camera = { lon: 8.6, lat: 56.4, zoom: 7.6 };
  const first = await openTab(context, `?eksempel=tom&${linkTo(camera)}`);
  await first.getByRole('button', { name: 'Ny enhed' }).first().click();
  await first.getByRole('button', { name: /^Mal/ }).click();
  await expectIdle(first);
  const box = await mapFrame(first).boundingBox();
  if (!box) throw new Error('no map in view');
  const over = async (name: string): Promise<void> => {
    const { x, y } = await pixelOf(first, placeNamed(name).labelPoint, camera);
    await first.mouse.move(box.x + x, box.y + y, { steps: 5 });
  };
  await over('Lemvig');
  await first.mouse.down();
  await over('Struer');
  await over('Holstebro');
  await over('Herning');
  // The button is still down.
  await expect(verdict(first)).toHaveText(/^94 af 98/);
  await kill(first);

  const second = await openTab(context);
  await expect(verdict(second)).toHaveText(/^94 af 98/);
  await second.keyboard.press('Control+z');
  await expect(verdict(second)).toHaveText(/^Ingen af de 98/);
  await second.keyboard.press('Control+z');
  await expectPlan(second, EXAMPLES.empty);
  await expect(saveState(second)).toBeHidden();
});

test('the draft of an example comes back though the address still names the example', async ({ context }) => {
  const first = await openTab(context, '?eksempel=sundhedsraad');
  await rename(first, 'Mit forslag');
  await expectKept(first);
  await kill(first);
  const second = await openTab(context, '?eksempel=sundhedsraad');
  await expectPlan(second, 'Mit forslag');

  const other = await openTab(context, '?eksempel=tom');
  await expectPlan(other, EXAMPLES.empty);
  await other.getByRole('button', { name: 'Åbn kladden' }).click();
  await expectPlan(other, 'Mit forslag');
});

test('a full storage is said at once, with the file as the way out, and the page asks before it is left', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
      if (Reflect.get(window, 'isFull')) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  await openPage(page);
  await rename(page, 'Gemt navn');
  await expectKept(page);
  await page.evaluate(() => Reflect.set(window, 'isFull', true));
  await rename(page, 'Nyt navn');
  const notice = page.getByRole('alert', { name: 'Browseren har ikke plads til kladden' });
  await expect(notice).toBeVisible();
  await expectPlan(page, 'Nyt navn');

  const asked = page.waitForEvent('dialog');
  void page.close({ runBeforeUnload: true });
  const leaving = await asked;
  expect(leaving.type()).toBe('beforeunload');
  await leaving.dismiss();

  const saved = page.waitForEvent('download');
  await notice.getByRole('button', { name: 'Gem planen som fil' }).click();
  const text = readFileSync(await (await saved).path(), 'utf8');
  expect((JSON.parse(text) as PlanFile).name).toBe('Nyt navn');

  await page.evaluate(() => Reflect.set(window, 'isFull', false));
  await notice.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(notice).toBeHidden();
  await page.reload();
  await expectPlan(page, 'Nyt navn');
});

test('a browser that keeps nothing still lets the plan be drawn and saved, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'SecurityError');
    };
  });
  await openPage(page);
  await expect(page.getByRole('alert', { name: 'Browseren kan ikke gemme kladden' })).toBeVisible();
  await expectPlan(page, EXAMPLES.mixed);
  await rename(page, 'Nyt navn');
  await expectPlan(page, 'Nyt navn');
});

/** Puts something else in the place of every draft that the browser keeps. */
async function damageDrafts(page: Page, how: 'text' | 'cut'): Promise<void> {
  await page.evaluate(async (way) => {
    const asked = indexedDB.open('daekning');
    const database = await new Promise<IDBDatabase>((resolve) => {
      asked.onsuccess = () => resolve(asked.result);
    });
    const transaction = database.transaction('planer', 'readwrite');
    const store = transaction.objectStore('planer');
    const cursor = store.openCursor(IDBKeyRange.bound('kladde/', 'kladde/\uffff'));
    cursor.onsuccess = () => {
      const found = cursor.result;
      if (!found) return;
      const cut = { ...found.value, text: String(found.value.text).slice(0, 200) };
      found.update(way === 'text' ? 'ødelagt indhold' : cut);
      found.continue();
    };
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  }, how);
}

for (const how of ['text', 'cut'] as const) {
  test(`a damaged draft (${how}) is said, put aside whole and given as a file; the page begins with the example`, async ({
    page,
  }) => {
    await openPage(page);
    await rename(page, 'Min egen plan');
    await expectKept(page);
    await damageDrafts(page, how);
    await page.reload();
    await expectPlan(page, EXAMPLES.mixed);
    const notice = page.getByRole('alert', { name: 'En kladde i browseren er beskadiget' });
    const saved = page.waitForEvent('download');
    await notice.getByRole('button', { name: 'Gem den beskadigede kladde som fil' }).click();
    const text = readFileSync(await (await saved).path(), 'utf8');
    expect(text).toContain(how === 'text' ? 'ødelagt indhold' : 'Min egen plan');

    await rename(page, 'Videre');
    await expectKept(page);
    await page.reload();
    await expectPlan(page, 'Videre');
    await expect(notice).toBeHidden();
    await openDialog(page);
    await expect(page.getByRole('button', { name: 'Gem som fil: beskadiget kladde 1' })).toBeVisible();
  });
}

async function twoTabs(context: BrowserContext): Promise<readonly [Page, Page]> {
  const first = await openTab(context);
  await rename(first, 'Fælles plan');
  await expectKept(first);
  const second = await openTab(context);
  await expectPlan(second, 'Fælles plan');
  for (const page of [first, second]) {
    const notice = page.getByRole('status', { name: 'Planen er også åben i en anden fane' });
    await expect(notice).toBeVisible();
    await notice.getByRole('button', { name: 'Luk' }).click();
  }
  return [first, second];
}

test('two tabs on one plan notice each other; the other tab’s changes are taken over', async ({
  context,
}) => {
  const [first, second] = await twoTabs(context);
  await rename(first, 'Ændret i den første');
  await expect(conflict(second)).toContainText('Ændret i den første');
  await expect(conflict(second).getByRole('button', { name: 'Brug den anden' })).toBeFocused();
  await expectNoViolations(second);
  await second.keyboard.press('Enter');
  await expect(conflict(second)).toBeHidden();
  await expectPlan(second, 'Ændret i den første');
  await second.keyboard.press('Control+z');
  await expectPlan(second, 'Fælles plan');
});

test('two tabs: this one’s plan is used, and the other is asked before it gives its own up', async ({
  context,
}) => {
  const [first, second] = await twoTabs(context);
  await rename(first, 'Ændret i den første');
  await expect(conflict(second)).toBeVisible();
  await conflict(second).getByRole('button', { name: 'Brug denne' }).click();
  await expectPlan(second, 'Fælles plan');
  await expect(conflict(first)).toContainText('Fælles plan');
  await conflict(first).getByRole('button', { name: 'Behold begge' }).click();
  await expectPlan(first, 'Ændret i den første');
  await rename(first, 'Den ene');
  await rename(second, 'Den anden');
  await expectKept(first);
  await expectKept(second);
  await first.reload();
  await second.reload();
  await expectPlan(first, 'Den ene');
  await expectPlan(second, 'Den anden');
  await openDialog(second);
  await dialog(second).getByRole('button', { name: 'Åbn kladden »Den ene«' }).click();
  await expectPlan(second, 'Den ene');
});

test('a plan goes whole in a link, and a draft that lies there is kept', async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const first = await openTab(context);
  await openFile(first, 'plan.daekning.json', councilsWithout('0665'));
  await expectPlan(first, 'Sundhedsråd uden 0665');
  await expect(verdict(first)).toHaveText(/^1 af 98 kommuner er ikke dækket/);
  const shown = (await verdict(first).textContent()) ?? '';
  await openDialog(first);
  await first.getByRole('button', { name: 'Kopiér link' }).click();
  await expect(dialog(first).getByRole('status')).toContainText('Linket er kopieret');
  const link = await first.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(2200);
  await closeDialog(first);
  await openFile(first, 'plan.daekning.json', { ...councilsWithout('0665'), name: 'En anden' });
  await rename(first, 'Min kladde');
  await expectKept(first);

  const second = await context.newPage();
  await second.goto(link);
  await expectPlan(second, 'Sundhedsråd uden 0665');
  await expect(verdict(second)).toHaveText(shown);
  await expect(saveState(second)).toBeVisible();
  expect(new URL(second.url()).hash).toBe('');
  await expect(second.getByRole('status', { name: /»Min kladde«/ })).toBeVisible();
  await second.reload();
  await expectPlan(second, 'Sundhedsråd uden 0665');
  await first.reload();
  await expectPlan(first, 'Min kladde');
});

for (const [what, hash] of [
  ['damaged', '#plan=1.vS8AAGZvcnNsYWcgdGlsIGRhbm5pbmc'],
  ['newer', '#plan=2.AAAA'],
  ['enormous', `#plan=1.${'A'.repeat(100_000)}`],
  ['hostile', '#plan=<img src=x onerror=alert(1)>'],
] as const) {
  test(`a ${what} link is refused with its reason, and nothing is lost`, async ({ page }) => {
    await openPage(page);
    await rename(page, 'Min kladde');
    await expectKept(page);
    await page.evaluate((text) => {
      window.location.hash = text;
    }, hash);
    await expect(page.getByRole('alert', { name: 'Linket blev ikke åbnet' })).toBeVisible();
    await expectPlan(page, 'Min kladde');
    await page.reload();
    await expect(page.getByRole('alert', { name: 'Linket blev ikke åbnet' })).toContainText(
      what === 'newer' ? 'nyere version' : what === 'enormous' ? 'højst 8000 tegn' : 'gået tabt eller ændret',
    );
    await expectPlan(page, 'Min kladde');
  });
}

test('a link followed on the open page keeps the plan that was open as a draft', async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await openTab(context);
  await rename(page, 'Til linket');
  await openDialog(page);
  await page.getByRole('button', { name: 'Kopiér link' }).click();
  await expect(dialog(page).getByRole('status')).toContainText('Linket er kopieret');
  await closeDialog(page);
  await rename(page, 'Mit eget');
  await page.evaluate(async () => {
    window.location.hash = new URL(await navigator.clipboard.readText()).hash;
  });
  await expectPlan(page, 'Til linket');
  await page.getByRole('button', { name: 'Åbn kladden' }).click();
  await expectPlan(page, 'Mit eget');
});

test('versions are named, restored as one step that can be undone, and deleted only when asked', async ({
  page,
}) => {
  await openPage(page);
  await openDialog(page);
  await page.getByRole('button', { name: 'Gem version' }).click();
  await expect(dialog(page).getByRole('status')).toHaveText('Skriv et navn til versionen.');
  await page.getByLabel('Navn på ny version').fill('Før mødet <b>');
  await page.getByRole('button', { name: 'Gem version' }).click();
  await expect(dialog(page).getByRole('listitem').filter({ hasText: 'Før mødet <b>' })).toContainText(
    /kommuner er ikke dækket/,
  );
  await expectNoViolations(page);
  await closeDialog(page);
  await expect(page.getByRole('button', { name: 'Planer og versioner' })).toBeFocused();

  await rename(page, 'Efter mødet');
  await page.reload();
  await openDialog(page);
  await page.getByRole('button', { name: 'Hent versionen »Før mødet <b>«' }).click();
  await expect(dialog(page).getByRole('status')).toContainText('hentet');
  await closeDialog(page);
  await expectPlan(page, EXAMPLES.mixed);
  await page.keyboard.press('Control+z');
  await expectPlan(page, 'Efter mødet');

  await openDialog(page);
  await page.getByRole('button', { name: 'Slet versionen »Før mødet <b>«' }).click();
  const question = page.getByRole('dialog', { name: /^Slet versionen/ });
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(dialog(page)).toBeVisible();
  await page.getByRole('button', { name: 'Slet versionen »Før mødet <b>«' }).click();
  await question.getByRole('button', { name: 'Slet', exact: true }).click();
  await expect(dialog(page).getByText('Der er ingen versioner endnu.')).toBeVisible();
});

test('another plan is opened only after the changes were saved or given up', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await openPage(page);
  await rename(page, 'Mine ændringer');
  const question = page.getByRole('dialog', { name: 'Planen er ikke gemt som fil' });
  const other = { ...councilsWithout('0665'), name: 'En anden plan' };

  await openFile(page, 'anden.daekning.json', other);
  await expect(question).toContainText('Mine ændringer');
  await expectNoViolations(page);
  await question.getByRole('button', { name: 'Annuller' }).click();
  await expectPlan(page, 'Mine ændringer');

  await openFile(page, 'anden.daekning.json', other);
  const saved = page.waitForEvent('download');
  await question.getByRole('button', { name: 'Gem' }).click();
  expect((await saved).suggestedFilename()).toBe('mine-aendringer.daekning.json');
  await expectPlan(page, 'En anden plan');
  await expect(saveState(page)).toBeHidden();

  await rename(page, 'Kasseres');
  await openFile(page, 'tredje.daekning.json', { ...other, name: 'Tredje plan' });
  await question.getByRole('button', { name: 'Kassér' }).click();
  await expectPlan(page, 'Tredje plan');
  await page.reload();
  await expectPlan(page, 'Tredje plan');
});

test('a saved plan is written to its own file from then on; another name is asked for by itself', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let count = 0;
    Object.assign(window, {
      showSaveFilePicker: async () => {
        count += 1;
        const folder = await navigator.storage.getDirectory();
        return folder.getFileHandle(`fil-${count}.json`, { create: true });
      },
    });
  });
  const nameIn = (file: string): Promise<string> =>
    page.evaluate(async (name) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(name);
      return JSON.parse(await (await handle.getFile()).text()).name;
    }, file);
  await openPage(page);
  await rename(page, 'Første');
  await page.getByRole('button', { name: 'Gem fil' }).click();
  await expect(saveState(page)).toBeHidden();
  expect(await nameIn('fil-1.json')).toBe('Første');
  await rename(page, 'Anden');
  await page.getByRole('button', { name: 'Gem fil' }).click();
  await expect(saveState(page)).toBeHidden();
  expect(await nameIn('fil-1.json')).toBe('Anden');
  await openDialog(page);
  await page.getByRole('button', { name: 'Gem som …' }).click();
  await expect(dialog(page).getByRole('status')).toContainText('fil-2.json');
  expect(await nameIn('fil-2.json')).toBe('Anden');
});

test('a file dropped onto the page is opened', async ({ page }) => {
  await openPage(page);
  const drop = async (names: readonly string[]): Promise<void> => {
    const data = await page.evaluateHandle(
      ([text, given]) => {
        const transfer = new DataTransfer();
        for (const name of given) transfer.items.add(new File([text], name, { type: 'application/json' }));
        return transfer;
      },
      [JSON.stringify(councilsWithout('0665')), names] as const,
    );
    await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
    await expect(page.getByText('Slip filen for at åbne den')).toBeVisible();
    await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  };
  await drop(['a.json', 'b.json']);
  await expect(page.getByRole('alert')).toContainText('Slip én fil ad gangen');
  await drop(['plan.daekning.json']);
  await expectPlan(page, 'Sundhedsråd uden 0665');
});
