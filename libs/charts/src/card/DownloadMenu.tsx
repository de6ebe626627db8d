import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';

export interface DownloadItem {
  label: string;
  save: () => void | Promise<void>;
}

/** A button that discloses one button per format; Escape and a press elsewhere close it. */
export function DownloadMenu({ items, describedBy }: { items: DownloadItem[]; describedBy: string }): ReactElement {
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const listId = useId();
  useEffect(() => {
    if (!open) return undefined;
    const closeOutside = (event: Event): void => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [open]);
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const choose = async (item: DownloadItem): Promise<void> => {
    setOpen(false);
    setFailed(false);
    button.current?.focus();
    try {
      await item.save();
    } catch {
      setFailed(true);
    }
  };
  return (
    <div ref={box} className="bm-download" onKeyDown={closeOnEscape}>
      <button
        ref={button}
        type="button"
        className="bm-button"
        aria-expanded={open}
        aria-controls={listId}
        aria-describedby={describedBy}
        onClick={() => setOpen(!open)}
      >
        <DownloadIcon />
        Download
      </button>
      <ul id={listId} className="bm-download__list" hidden={!open}>
        {items.map((item) => (
          <li key={item.label}>
            <button type="button" className="bm-download__item" onClick={() => void choose(item)}>
              {item.label}
            </button>
          </li>
        ))}
      </ul>
      <span role="status" className="bm-download__status">
        {failed ? 'The file could not be made. Try another format.' : ''}
      </span>
    </div>
  );
}

function DownloadIcon(): ReactElement {
  return (
    <svg className="bm-button__icon" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <path d="M7 1v8M3.5 6 7 9.5 10.5 6M1 13h12" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
