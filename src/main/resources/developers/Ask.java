import java.util.List;

import org.openapitools.client.ApiClient;
import org.openapitools.client.api.CheckApi;
import org.openapitools.client.model.*;

class Ask {

  public static void main(String[] args) throws Exception {
    ApiClient site = new ApiClient();
    site.updateBaseUri("http://localhost:8080");
    Assessment result = new CheckApi(site).assess(new Answers().findings(
        List.of(Finding.FOOT, Finding.AT_NIGHT, Finding.TAKES_DIURETIC, Finding.NEW_MEDICINE)));
    if (!result.getComplete() && List.of("unknown", "self-care").contains(result.getCareLevel())) {
      System.out.println("Not enough was asked to tell");
    }
    else {
      result.getRedFlags().forEach(flag -> System.out.println(flag.getLabel()));
      System.out.println((result.getComplete() ? "" : "at least ") + result.getCareLevel() + " "
          + result.getWithin() + " " + result.getWho());
    }
    result.getNotes().forEach(note -> System.out.println(note.getText()));
    System.out.println(result.getNotice());
  }

}
