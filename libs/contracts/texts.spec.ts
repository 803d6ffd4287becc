import { fillPlaceholders, unknownPlaceholders } from './texts';

describe('placeholders of common texts', () => {
  it('are filled in, in half and full width, and stay open where nothing is known', () => {
    expect(fillPlaceholders('｛当事人｝应于{日期}前依照{条款}改正。', { party: '示例商行', date: '12月3日' })).toBe(
      '示例商行应于12月3日前依照{条款}改正。',
    );
  });

  it('put in what they are given as it is', () => {
    expect(fillPlaceholders('{当事人}', { party: '$1{条款}$&' })).toBe('$1{条款}$&');
  });

  it('are known by name only', () => {
    expect(unknownPlaceholders('{当事人}{姓名}｛电话｝ { {}')).toEqual(['姓名', '电话', '']);
  });
});
