import type { MeasureIn, Piece } from './lay-out';

/** Measures text with the fonts of this machine. */
export function measureOn(context: CanvasRenderingContext2D): MeasureIn {
  return (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  };
}

/** Draws what was laid out, over whatever the canvas showed. */
export function draw(context: CanvasRenderingContext2D, pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    if (piece.kind === 'turned') {
      context.save();
      context.translate(piece.x, piece.y);
      context.rotate((piece.degrees * Math.PI) / 180);
      context.translate(-piece.x, -piece.y);
      draw(context, piece.pieces);
      context.restore();
      continue;
    }
    context.fillStyle = piece.colour;
    if (piece.kind === 'box') {
      context.beginPath();
      context.roundRect(piece.x, piece.y, piece.width, piece.height, piece.radius);
      context.fill();
      continue;
    }
    context.font = piece.font;
    context.textAlign = piece.isCentred ? 'center' : 'left';
    context.fillText(piece.text, piece.x, piece.y);
  }
}
