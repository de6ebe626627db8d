Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;
