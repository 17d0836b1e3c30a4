package crampexplorer.questionnaire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QrPictureTests {

	private static final String CODE = "ASWAW225C4Y3BDE041AY9S3PEGRFCYD69CDM";

	@Test
	void thePathDrawsEachDarkSquareOnceWithABlankEdge() {
		QrPicture picture = QrPicture.of(CODE);
		QrCode code = QrCode.encodeSegments(QrSegment.makeSegments(CODE), QrCode.Ecc.MEDIUM, 1, 40, QrPicture.MASK,
				true);
		assertThat(picture.size()).isEqualTo(code.size + 8);
		boolean[][] drawn = new boolean[picture.size()][picture.size()];
		Matcher row = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z").matcher(picture.path());
		while (row.find()) {
			assertThat(row.group(3)).isEqualTo(row.group(4));
			for (int i = 0; i < Integer.parseInt(row.group(3)); i++) {
				int x = Integer.parseInt(row.group(1)) + i;
				assertThat(drawn[x][Integer.parseInt(row.group(2))]).isFalse();
				drawn[x][Integer.parseInt(row.group(2))] = true;
			}
		}
		for (int x = 0; x < picture.size(); x++) {
			for (int y = 0; y < picture.size(); y++) {
				assertThat(drawn[x][y]).isEqualTo(code.getModule(x - 4, y - 4));
			}
		}
	}

	@Test
	void aCodeIsSmallEnoughToBeScannedFromPaper() {
		assertThat(QrPicture.of(CODE).size()).isEqualTo(25 + 8);
		assertThat(QrPicture.of(CODE + "AAAAAAAA").size()).isLessThanOrEqualTo(29 + 8);
	}

}
