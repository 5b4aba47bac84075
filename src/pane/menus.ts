/** What opens from the header and from the toolbar of Today by a click, in one file. */
export { AsOf } from "./AsOf";
export { PaneMenu } from "./PaneMenu";
export { GroupingMenu, OwnersMenu } from "./today/ToolbarMenus";
