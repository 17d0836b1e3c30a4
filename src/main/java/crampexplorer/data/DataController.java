package crampexplorer.data;

import crampexplorer.web.SiteAddress;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

@Controller
class DataController {

	private final DataPackage data;

	private final SiteAddress address;

	DataController(DataPackage data, SiteAddress address) {
		this.data = data;
		this.address = address;
	}

	@GetMapping(DataRoom.DATA)
	String data(Model model) {
		model.addAttribute("page", DataPage.of(this.data, this.address));
		return "data/data";
	}

	@GetMapping(path = DataRoom.PACKAGE, produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	String description() {
		return this.data.description();
	}

	@GetMapping(path = DataRoom.DATA + "/{name}.csv", produces = "text/csv;charset=UTF-8")
	@ResponseBody
	String table(@PathVariable String name) {
		return this.data.table(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)).text();
	}

}
