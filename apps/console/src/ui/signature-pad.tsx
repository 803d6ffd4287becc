import { type PointerEvent, type Ref, useImperativeHandle, useRef, useState } from 'react';
import './signature-pad.css';

export interface Signature {
  /** The drawing as PNG; null when nothing was drawn. */
  image: () => Promise<Blob | null>;
}

/** A field to write one's name in, by finger, pen or mouse. Black on white in both themes: it is a paper. */
export function SignaturePad({ ref }: { ref: Ref<Signature> }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState(false);
  useImperativeHandle(ref, () => ({
    image: () =>
      drawn
        ? new Promise<Blob | null>((resolve) => canvas.current!.toBlob(resolve, 'image/png'))
        : Promise.resolve(null),
  }));
  const at = (e: PointerEvent) => {
    const { left, top, width, height } = canvas.current!.getBoundingClientRect();
    return [
      ((e.clientX - left) / width) * canvas.current!.width,
      ((e.clientY - top) / height) * canvas.current!.height,
    ] as const;
  };
  const begin = (e: PointerEvent) => {
    canvas.current!.setPointerCapture(e.pointerId);
    const pen = canvas.current!.getContext('2d')!;
    if (!drawn) {
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, canvas.current!.width, canvas.current!.height);
    }
    Object.assign(pen, { lineWidth: 5, lineCap: 'round', lineJoin: 'round', strokeStyle: '#000' });
    pen.beginPath();
    pen.moveTo(...at(e));
  };
  const draw = (e: PointerEvent) => {
    if (!canvas.current!.hasPointerCapture(e.pointerId)) return;
    const pen = canvas.current!.getContext('2d')!;
    pen.lineTo(...at(e));
    pen.stroke();
    setDrawn(true);
  };
  const clear = () => {
    canvas.current!.getContext('2d')!.clearRect(0, 0, canvas.current!.width, canvas.current!.height);
    setDrawn(false);
  };
  return (
    <div className="pad">
      <p id="pad-label">手写签名</p>
      <canvas
        ref={canvas}
        width={700}
        height={260}
        role="img"
        aria-labelledby="pad-label"
        onPointerDown={begin}
        onPointerMove={draw}
      />
      <button type="button" className="plain" onClick={clear}>
        重写
      </button>
    </div>
  );
}
