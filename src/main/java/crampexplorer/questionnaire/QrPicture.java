package crampexplorer.questionnaire;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;

/**
 * A text as a QR code, to be drawn in squares of one unit.
 *
 * @param size of the picture on each side, with the blank edge that cameras need
 * @param path of an SVG: one for each row of dark squares that touch
 */
public record QrPicture(int size, String path) {

	private static final int EDGE = 4;

	/** Any can be read; to try which of the eight looks best takes most of the time. */
	static final int MASK = 2;

	static QrPicture of(String text) {
		QrCode code = QrCode.encodeSegments(QrSegment.makeSegments(text), QrCode.Ecc.MEDIUM, QrCode.MIN_VERSION,
				QrCode.MAX_VERSION, MASK, true);
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < code.size; y++) {
			for (int x = 0; x < code.size; x++) {
				if (code.getModule(x, y)) {
					int from = x;
					while (code.getModule(x + 1, y)) {
						x++;
					}
					int wide = x + 1 - from;
					path.append('M').append(from + EDGE).append(' ').append(y + EDGE);
					path.append('h').append(wide).append("v1h-").append(wide).append('z');
				}
			}
		}
		return new QrPicture(code.size + 2 * EDGE, path.toString());
	}

}
