namespace jiesu {}
