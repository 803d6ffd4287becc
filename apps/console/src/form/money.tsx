import { InputNumber } from 'antd';

interface Props {
  id?: string;
  value?: number | null;
  onChange?: (fen: number | null) => void;
}

/** 1234567.8 → 1,234,567.80 as one types: the whole part grouped, what is being typed after the point left alone. */
const grouped = (text: string): string => {
  const [whole = '', ...part] = text.split('.');
  return [whole.replace(/\B(?=(\d{3})+(?!\d))/g, ','), ...part].join('.');
};

/** Typed in yuan, kept in fen. Wide enough for thirteen digits. */
export function Money({ value, onChange, ...control }: Props) {
  return (
    <InputNumber<string>
      {...control}
      className="money"
      stringMode
      min="0"
      precision={2}
      controls={false}
      inputMode="decimal"
      value={value === undefined || value === null ? null : fixed(value)}
      formatter={(text, { userTyping, input }) =>
        grouped(userTyping ? input.replace(/[^\d.]/g, '') : String(text ?? ''))
      }
      parser={(text) => (text ?? '').replace(/[^\d.]/g, '')}
      onChange={(yuan) => onChange?.(yuan === null || yuan === '' ? null : Math.round(Number(yuan) * 100))}
      suffix="元"
    />
  );
}

const fixed = (fen: number): string => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
