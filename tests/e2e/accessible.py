"""The accessibility bus as a test reads it: find by role and name, press, wait; print the tree when something is missing.

Qt 6.4 publishes no object names on the bus, so controls are found by role and English accessible name, and values by their text.
"""

import os

from desktop import Failure, wait_until


def open_bus(desktop):
    """Joins the desktop's accessibility bus. Once per process: the bindings remember the bus they met first."""
    os.environ.update(desktop.environment)
    import pyatspi  # pylint: disable=import-outside-toplevel
    from gi.repository import Atspi, GLib  # pylint: disable=import-outside-toplevel
    root = pyatspi.Registry.getDesktop(0)
    root.set_cache_mask(Atspi.Cache.NONE)
    return Bus(root, GLib.Error)


class Bus:
    """Everything programs on the desktop tell a screen reader."""

    def __init__(self, root, error):
        self._root = root
        self._error = error

    def application(self, process):
        def find():
            if process.poll() is not None:
                raise Failure(f"the program ended with {process.returncode}")
            return next((child for child in self._children(self._root) if child.get_process_id() == process.pid), None)
        return Application(self, wait_until("the program appears on the accessibility bus", find, 60))

    def _children(self, node):
        # Objects come and go between two questions; one that is gone is no child.
        try:
            count = node.get_child_count()
        except self._error:
            return
        for index in range(count):
            try:
                child = node.get_child_at_index(index)
            except self._error:
                continue
            if child is not None:
                yield child

    def walk(self, node, depth=0):
        yield node, depth
        for child in self._children(node):
            yield from self.walk(child, depth + 1)

    def describe(self, node):
        try:
            return node.get_role_name(), node.get_name(), node.get_description()
        except self._error:
            return "gone", "", ""

    def states(self, node):
        try:
            return {state.value_nick for state in node.get_state_set().get_states()}
        except self._error:
            return set()


class Application:
    """One program on the bus."""

    def __init__(self, bus, root):
        self.bus = bus
        self.root = root

    def tree(self):
        lines = []
        for node, depth in self.bus.walk(self.root):
            role, name, description = self.bus.describe(node)
            shown = "" if "showing" in self.bus.states(node) else " (hidden)"
            lines.append(f"{'  ' * depth}{role} {name!r}{' / ' + repr(description) if description else ''}{shown}")
        return "\n".join(lines)

    def all(self, role=None, name=None, within=None, where=None, showing=True):
        found = []
        for node, _ in self.bus.walk(within or self.root):
            node_role, node_name, _ = self.bus.describe(node)
            if (role is None or node_role in (role if isinstance(role, tuple) else (role,))) \
                    and (name is None or node_name == name) and (where is None or where(node_name)) \
                    and (not showing or "showing" in self.bus.states(node)):
                found.append(node)
        return found

    def find(self, role=None, name=None, seconds=20, **options):
        what = f"{role or 'something'} {name!r}" if name is not None else f"{role or 'something'} as asked"
        return self.wait(what, lambda: next(iter(self.all(role, name, **options)), None), seconds)

    def wait(self, what, condition, seconds=20):
        try:
            return wait_until(what, condition, seconds)
        except Failure as failure:
            raise Failure(f"{failure}\n{self.tree()}") from None

    def texts(self, within=None):
        """The names of everything shown, in order."""
        return [name for name in (self.bus.describe(node)[1] for node in self.all(within=within)) if name]

    def contents(self):
        """What stands in every text, shown or not: fields, pages, labels."""
        texts = []
        for node, _ in self.bus.walk(self.root):
            text = node.get_text_iface()
            if text is not None:
                texts.append(text.get_text(0, text.get_character_count()))
        return texts

    def press(self, node):
        action = node.get_action_iface()
        names = [action.get_action_name(index) for index in range(action.get_n_actions())]
        for wanted in ("Press", "Toggle"):
            if wanted in names:
                action.do_action(names.index(wanted))
                return
        raise Failure(f"{self.bus.describe(node)} cannot be pressed, only {names}")

    def focus(self, node):
        node.get_component_iface().grab_focus()
        self.wait("the focus", lambda: "focused" in self.bus.states(node))

    def set_text(self, node, text):
        node.get_editable_text_iface().set_text_contents(text)

    def text_of(self, node):
        text = node.get_text_iface()
        return text.get_text(0, text.get_character_count())
