// Each file declares functions; the build adds the line that associates each with its name in Excel.
import "./functions/histories";
import "./functions/measures";
import "./functions/readings";
import "./functions/summaries";
