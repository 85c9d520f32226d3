import ParleyModel

extension Confidence: ClosedList { static var noun: ListNoun { .confidence } }
extension IssueStatus: ClosedList { static var noun: ListNoun { .status } }
extension OfferLevel: ClosedList { static var noun: ListNoun { .level } }
extension OfferState: ClosedList { static var noun: ListNoun { .state } }
extension OfferUnit: ClosedList { static var noun: ListNoun { .unit } }
extension PaymentStatus: ClosedList { static var noun: ListNoun { .status } }
extension RoundKind: ClosedList { static var noun: ListNoun { .kind } }
extension SourceKind: ClosedList { static var noun: ListNoun { .kind } }
extension TermIndex: ClosedList { static var noun: ListNoun { .index } }
