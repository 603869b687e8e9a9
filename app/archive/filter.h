#pragma once

#include <QString>

#include <vector>

namespace callscope::filter {

//! What a term of a filter asks about. Text is any of: Call ID, caller, callees, room, note, tags, ticket.
enum class Field {
    Text, User, Caller, Callee, Room, Result, Type, Media, Profile, Region, Tag, Ticket, Note, Finding, Severity, Is, // words
    Ring, Talk, Total, People, // numbers: seconds, and how many people took part
    Started,                   // when the call started; of one that never was found: when it was first asked for
    Seen,                      // when it was looked up last
};

//! How a value is held against the term's.
enum class Relation { Contains, Less, LessOrEqual, Equal, GreaterOrEqual, Greater };

//! One condition. Words are found by substring, A-Z and a-z alike; a number or time that is not known fulfils none.
struct Term {
    Field field = Field::Text;
    Relation relation = Relation::Contains;
    QString text;     //!< of words: what must be in the value, never empty; of Severity, Is: one of the known values
    qint64 number = 0; //!< of numbers and times: seconds, a count, or seconds since 1970 UTC
};

//! A filter as a tree. All of nothing is true, so an empty filter is a Node{All} without children.
struct Node {
    enum class Kind { All, Any, Not, Leaf };

    Kind kind = Kind::All;
    std::vector<Node> children; //!< of Not exactly one, of Leaf none
    Term term;                  //!< of Leaf
};

} // namespace callscope::filter
