import { ScanOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useRef, useState } from 'react';
import { NavLink, useNavigate } from 'react-router';
import '../public/public.css';
import './letters.css';

/** The three lists, and the way to one letter: by its number, typed, from a scanner, or read from a photo of its barcode. */
export function LettersNav() {
  const navigate = useNavigate();
  const open = (no: string) => void (no.trim() && navigate(`/letters/no/${encodeURIComponent(no.trim())}`));
  return (
    <>
      <nav className="law-nav no-print" aria-label="邮寄">
        <NavLink to="/letters" end>
          待寄
        </NavLink>
        <NavLink to="/letters/batches">打印批次</NavLink>
        <NavLink to="/letters/register">登记簿</NavLink>
      </nav>
      <div className="filters letter-finder no-print">
        <Input.Search
          allowClear
          enterButton="打开"
          placeholder="信函编号或者邮件编号，可以用扫码枪"
          aria-label="按编号打开信函"
          maxLength={60}
          onSearch={open}
        />
        <Scan found={open} />
      </div>
    </>
  );
}

interface Detector {
  detect: (image: ImageBitmap) => Promise<{ rawValue: string }[]>;
}
type DetectorClass = new (options: { formats: string[] }) => Detector;
const detectorClass = () => (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;

/** Where the browser can read a barcode: others type the number below it. */
function Scan({ found }: { found: (no: string) => void }) {
  const camera = useRef<HTMLInputElement>(null);
  const [failed, setFailed] = useState(false);
  const Reader = detectorClass();
  if (!Reader) return null;
  const read = async (file: File) => {
    const image = await createImageBitmap(file);
    const [first] = await new Reader({ formats: ['code_128', 'code_39', 'qr_code'] }).detect(image);
    setFailed(!first);
    if (first) found(first.rawValue);
  };
  return (
    <>
      <input
        ref={camera}
        className="hidden"
        type="file"
        accept="image/*"
        capture="environment"
        tabIndex={-1}
        onChange={(e) => {
          const [file] = e.target.files ?? [];
          e.target.value = '';
          if (file) void read(file).catch(() => setFailed(true));
        }}
      />
      <Button icon={<ScanOutlined />} onClick={() => camera.current?.click()}>
        拍条码
      </Button>
      {failed ? <span role="alert">没有认出条码，请对准重拍，或者输入条码下面的编号。</span> : null}
    </>
  );
}
