// Every page can be read and used without this file; it only makes some things handier.
"use strict";

document.documentElement.classList.add("scripted");
