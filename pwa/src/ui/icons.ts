/** Line icons on a 24-unit grid, drawn with the text's colour. Never the only bearer of a meaning. */
export const icons = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  cross: 'M6 6l12 12M18 6L6 18',
  clock: 'M12 7v5l3.5 2M12 21a9 9 0 100-18 9 9 0 000 18z',
  alert: 'M12 9v4.5M12 17h.01M10.3 4.3L2.6 18a2 2 0 001.7 3h15.4a2 2 0 001.7-3L13.7 4.3a2 2 0 00-3.4 0z',
  info: 'M12 11v5.5M12 7.5h.01M12 21a9 9 0 100-18 9 9 0 000 18z',
  circle: 'M12 20a8 8 0 100-16 8 8 0 000 16z',
  pause: 'M9 6v12M15 6v12',
  repeat: 'M4 11a8 8 0 0113.7-4.7L20 8.5M20 4v4.5h-4.5M20 13a8 8 0 01-13.7 4.7L4 15.5M4 20v-4.5h4.5',
  progress: 'M4 12h4l2.5-6 4 12L17 12h3',
  right: 'M9 5l7 7-7 7',
  left: 'M15 5l-7 7 7 7',
  down: 'M5 9l7 7 7-7',
  forward: 'M4 12h16M13 5l7 7-7 7',
  undo: 'M8 5L4 9l4 4M4 9h10a6 6 0 010 12h-3',
  sun: 'M12 16a4 4 0 100-8 4 4 0 000 8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6L19 19M5 19l1.4-1.4M17.6 6.4L19 5',
  moon: 'M20 14.5A8.5 8.5 0 019.5 4a8.5 8.5 0 1010.5 10.5z',
  person: 'M12 12a4 4 0 100-8 4 4 0 000 8zM4.5 20.5a7.5 7.5 0 0115 0',
  people:
    'M9 11a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM2.5 20a6.5 6.5 0 0113 0M16 4.3a3.5 3.5 0 010 6.4M18 14.2a6.5 6.5 0 013.5 5.8',
  police: 'M12 3l7.5 3v5.5c0 4.5-3 8-7.5 9.5-4.5-1.5-7.5-5-7.5-9.5V6zM8.7 12l2.3 2.3 4.3-4.6',
  municipality: 'M3 21h18M5 21V10M19 21V10M3 10l9-6 9 6zM9.5 21v-7M14.5 21v-7',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5V7M15.5 3.5V7',
  place: 'M12 21.5s7-6.2 7-11.5a7 7 0 10-14 0c0 5.3 7 11.5 7 11.5zM12 12.5a2.5 2.5 0 100-5 2.5 2.5 0 000 5z',
  offline:
    'M3 3l18 18M8.5 16.2a5 5 0 017 0M5 12.5a10 10 0 014-2.4M14.5 9.9a10 10 0 014.5 2.6M2 8.8a15 15 0 014.2-2.7M10 5.1A15 15 0 0122 8.8M12 20h.01',
  send: 'M21 3L10 14M21 3l-7 18-4-7-7-4z',
  edit: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
  car: 'M4 17v-4.5L6 7h12l2 5.5V17M4 12.5h16M3.5 17h17M6.5 17v2.5M17.5 17v2.5M7.5 14.8h.01M16.5 14.8h.01',
  box: 'M12 3l8 4.5v9L12 21l-8-4.5v-9zM4 7.5l8 4.5 8-4.5M12 12v9',
  external: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  menu: 'M4 7h16M4 12h16M4 17h16',
} as const

export type IconName = keyof typeof icons
