import { filename } from './send';

describe(filename.name, () => {
  it.each(["it's (1)*.jpg", '照片 1.png', '100%;"x".pdf', '半\ud83d.jpg'])(
    '%j comes through a header whole',
    (name) => {
      const [, value] = /^filename\*=UTF-8''([A-Za-z0-9!#$&+.^_`|~%-]+)$/.exec(filename(name))!;
      expect(decodeURIComponent(value!)).toBe(name.replace('\ud83d', '\ufffd'));
    },
  );
});
