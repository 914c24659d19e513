import type { Core, EventObject } from 'cytoscape';
import type { Camera } from '../camera.ts';
import { openMenuOf } from '../input/menu.ts';
import { drop, hoverActions, selectFramed, tapActions } from '../input/pointerActions.ts';
import type { Tap, Target } from '../input/taps.ts';

/** What a pointer does to a drawing, told as plain data. */
interface PointerListener {
  tapped: (tap: Tap) => void;
  /** @param at in CSS pixels of the window */
  pointedAt: (id: string | null, at: { x: number; y: number }) => void;
  /** Let go after a drag, in units of the drawing. */
  dropped: (id: string, at: { x: number; y: number }) => void;
  /** In a frame that was drawn with Shift held down. */
  framed: (ids: readonly string[]) => void;
  /** Asked for with the right button, or held by a finger. @param at in CSS pixels of the canvas */
  menuAsked: (target: Target, at: { x: number; y: number }) => void;
  /** The view was dragged or zoomed. */
  viewMoved: () => void;
  /** The pointer came down on the canvas, or was lifted. */
  held: (isHeld: boolean) => void;
}

/** Turns what the pointer does into actions. @returns how to stop */
export function followPointer(cy: Core, camera: Camera): () => void {
  const hover = hoverActions();
  const stop = listenToPointer(cy, {
    tapped: tapActions(),
    pointedAt: hover.pointedAt,
    dropped: drop,
    framed: selectFramed,
    menuAsked: (target, at) => openMenuOf(camera, target, at),
    viewMoved: camera.noteMoved,
    held: camera.hold,
  });
  return () => {
    stop();
    hover.stop();
  };
}

/** Listens to the pointer. @returns how to stop */
function listenToPointer(cy: Core, listener: PointerListener): () => void {
  const stops = [listenToTaps(cy, listener), listenToHover(cy, listener), listenToMarquee(cy, listener)];
  const onDrop = ({ target }: EventObject) => listener.dropped(target.id(), target.position());
  cy.on('dragfree', 'node', onDrop);
  const [onStart, onEnd] = [() => listener.held(true), () => listener.held(false)];
  cy.on('tapstart', onStart);
  cy.on('tapend', onEnd);
  cy.on('dragpan scrollzoom pinchzoom', listener.viewMoved);
  return () => {
    stops.forEach((stop) => stop());
    cy.off('dragfree', 'node', onDrop);
    cy.off('tapstart', onStart);
    cy.off('tapend', onEnd);
    cy.off('dragpan scrollzoom pinchzoom', listener.viewMoved);
  };
}

function listenToTaps(cy: Core, { tapped, menuAsked }: PointerListener): () => void {
  let isHeld = false;
  const onStart = () => {
    isHeld = false;
  };
  const onMenu = (event: EventObject) => menuAsked(targetOf(cy, event), event.renderedPosition);
  const onHold = (event: EventObject) => {
    isHeld = true;
    if (event.originalEvent instanceof TouchEvent) onMenu(event);
  };
  const onTap = (event: EventObject) => {
    const { originalEvent, renderedPosition: at } = event;
    if (isHeld && originalEvent instanceof TouchEvent) return; // to lift the finger from what a menu was asked for
    const { shiftKey, ctrlKey, metaKey, timeStamp: when } = originalEvent;
    tapped({ target: targetOf(cy, event), at, when, adding: shiftKey || ctrlKey || metaKey });
  };
  cy.on('tapstart', onStart);
  cy.on('taphold', onHold);
  cy.on('tap', onTap);
  cy.on('cxttap', onMenu);
  return () => {
    cy.off('tapstart', onStart);
    cy.off('taphold', onHold);
    cy.off('tap', onTap);
    cy.off('cxttap', onMenu);
  };
}

/** What the pointer is on, also where it goes to what lies over the canvas; nothing while it drags or a menu is asked for. */
function listenToHover(cy: Core, { pointedAt }: PointerListener): () => void {
  let last: string | null = null;
  const container = cy.container();
  const point = (id: string | null, at = { x: 0, y: 0 }) => {
    if (id === last) return;
    last = id;
    container?.classList.toggle('pointing', id !== null);
    pointedAt(id, at);
  };
  const onMove = ({ target, originalEvent }: EventObject) => {
    const { buttons, clientX: x, clientY: y } = originalEvent;
    point(target === cy || buttons > 0 ? null : target.id(), { x, y });
  };
  const onOut = () => point(null);
  cy.on('mousemove', onMove);
  cy.on('tapstart cxttap scrollzoom', onOut);
  container?.addEventListener('pointerleave', onOut);
  return () => {
    cy.off('mousemove', onMove);
    cy.off('tapstart cxttap scrollzoom', onOut);
    container?.removeEventListener('pointerleave', onOut);
  };
}

function listenToMarquee(cy: Core, { framed }: PointerListener): () => void {
  let inside: string[] = [];
  const onBox = ({ target }: EventObject) => void inside.push(target.id());
  // Cytoscape says what lies in the frame right after it says that the frame is done.
  const onEnd = () =>
    queueMicrotask(() => {
      if (inside.length > 0) framed(inside);
      inside = [];
    });
  cy.on('box', 'node[type = "entity"]', onBox);
  cy.on('boxend', onEnd);
  return () => {
    cy.off('box', 'node[type = "entity"]', onBox);
    cy.off('boxend', onEnd);
  };
}

function targetOf(cy: Core, { target }: EventObject): Target {
  return target === cy ? null : { type: target.data('type'), id: target.id() };
}
