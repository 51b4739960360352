/** Kinds of files that do something when they are opened, by the ending that their bytes give them. */
export const PROGRAMS = new Set([
  'exe', 'elf', 'macho', 'msi', 'deb', 'rpm', 'dmg', 'iso', 'apk', 'jar', 'class', 'crx', 'xpi', 'swf', 'lnk', 'alias', 'reg', 'chm', 'wasm', 'cab', 'nes', 'asar',
]) // prettier-ignore

/** Endings that a system starts as a program or follows elsewhere, whatever the file holds. */
export const STARTED = new Set([
  'exe', 'com', 'scr', 'pif', 'cpl', 'msi', 'msp', 'mst', 'msc', 'msix', 'appx', 'appinstaller', 'gadget', 'application', 'appref-ms', 'bat', 'cmd', 'ps1', 'ps1xml', 'ps2',
  'psc1', 'psm1', 'vb', 'vbe', 'vbs', 'js', 'jse', 'mjs', 'ws', 'wsf', 'wsh', 'wsc', 'sct', 'hta', 'inf', 'ins', 'isp', 'job', 'lnk', 'url', 'website', 'reg', 'rgs', 'shb',
  'shs', 'scf', 'search-ms', 'library-ms', 'settingcontent-ms', 'diagcab', 'xll', 'jar', 'jnlp', 'class', 'chm', 'hlp', 'iso', 'img', 'vhd', 'vhdx', 'dll', 'sys', 'drv', 'ocx',
  'sh', 'bash', 'zsh', 'csh', 'fish', 'run', 'bin', 'desktop', 'appimage', 'deb', 'rpm', 'flatpakref', 'snap', 'service', 'app', 'command', 'tool', 'action', 'workflow', 'scpt',
  'scptd', 'applescript', 'dmg', 'pkg', 'mpkg', 'terminal', 'webloc', 'inetloc', 'fileloc', 'py', 'pyw', 'pyc', 'pyz', 'pl', 'rb', 'php', 'lua', 'apk', 'crx', 'xpi', 'swf',
]) // prettier-ignore

/** Office files that carry macros by their kind. */
export const WITH_MACROS = new Set(['docm', 'dotm', 'xlsm', 'xltm', 'pptm', 'potm', 'ppsm'])

export const ARCHIVES = new Set([
  'zip', 'rar', '7z', 'tar', 'gz', 'tar.gz', 'bz2', 'xz', 'zst', 'lz', 'lz4', 'lzh', 'Z', 'arj', 'ace', 'cpio', 'ar',
]) // prettier-ignore

/** Endings that one and the same kind of bytes goes by; the first is the one that is added where a name has none of them. */
export const SAME: Readonly<Record<string, readonly string[]>> = {
  jpg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  tif: ['tif', 'tiff'],
  zip: ['zip'],
  cfb: ['doc', 'xls', 'ppt', 'msg', 'vsd', 'pub', 'mpp', 'dot', 'xlt'],
  'tar.gz': ['gz', 'tgz'],
  gz: ['gz', 'tgz'],
  html: ['html', 'htm', 'xhtml'],
  mpg: ['mpg', 'mpeg'],
  mp4: ['mp4', 'm4v'],
  xml: ['xml', 'xsd', 'xsl', 'rss', 'kml', 'gpx'],
  txt: [
    'txt',
    'text',
    'md',
    'log',
    'csv',
    'tsv',
    'json',
    'eml',
    'ics',
    'vcf',
    'asc',
    'rtf',
    'yaml',
    'yml',
    'geojson',
    'dat',
    'mbox',
  ],
  asf: ['asf', 'wma', 'wmv'],
  Z: ['z'],
}

const WORDS: Readonly<Record<string, string>> = {
  pdf: 'a PDF document',
  docx: 'a Word document',
  xlsx: 'an Excel sheet',
  pptx: 'a PowerPoint presentation',
  odt: 'an OpenDocument text',
  ods: 'an OpenDocument sheet',
  odp: 'an OpenDocument presentation',
  rtf: 'a rich-text document',
  cfb: 'an older Office file or Outlook message',
  txt: 'plain text',
  html: 'a web page',
  svg: 'a drawing that can hold scripts (SVG)',
  xml: 'an XML file',
  ics: 'a calendar file',
  vcf: 'a contact card',
}

/** Words for a kind by its ending and media type. */
export function kindWords(ending: string | null, type: string | null): string {
  if (ending === null) return 'a file of a kind that FOI Desk does not know'
  if (WORDS[ending]) return WORDS[ending]
  if (WITH_MACROS.has(ending)) return 'an Office file with macros'
  if (PROGRAMS.has(ending)) return 'a program'
  if (ARCHIVES.has(ending)) return 'an archive of files'
  const family = type?.split('/')[0]
  if (family === 'image') return 'a picture'
  if (family === 'audio') return 'a sound recording'
  if (family === 'video') return 'a film'
  return `a ${ending.toUpperCase()} file`
}
