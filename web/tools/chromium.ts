import sparticuz from '@sparticuz/chromium';

/**
 * Unpacks Chromium into a folder: two processes at once would unpack into one another in a common one.
 * @returns path of the executable
 */
export async function unpackChromium(folder: string): Promise<string> {
  // The package unpacks into the folder for temporary files and has no option for another one.
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await sparticuz.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
