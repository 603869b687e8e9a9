#pragma once

namespace callscope {

class MainWindow;

//! Fills the window's menu bar; every entry is one of its public slots, every shortcut stands here.
void buildMenus(MainWindow& window);

} // namespace callscope
